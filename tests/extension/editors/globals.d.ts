// The one name all content scripts of a page share; each file adds its part to it.
declare var wellput: any;
