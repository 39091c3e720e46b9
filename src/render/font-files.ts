import type { FontFile } from "../model/typeface.ts";
import { advanceWidths } from "./advance-widths.ts";

/** Where a bundled font's bytes are: the package's file as a module specifier, for whoever reads files. */
export type FontPlace = Omit<FontFile, "bytes"> & { readonly file: string };

const weights = [400, 600] as const;

/**
 * What each subset of the bundled fonts can draw, in order of preference: a character belongs to the first that has
 * it. Read off the files themselves (the ranges that the packages declare promise more than the files hold); a test
 * reads them again.
 */
const subsets = [
  {
    family: "IBM Plex Sans",
    file: "ibm-plex-sans-latin",
    range:
      "U+20-7E,U+A0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+304,U+308,U+2002,U+2009,U+200B,U+2013-2014,U+2018-201A,U+201C-201E,U+2022,U+2026,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FFFD",
  },
  {
    family: "IBM Plex Sans",
    file: "ibm-plex-sans-latin-ext",
    range:
      "U+100-130,U+132-151,U+154-17F,U+18F,U+192,U+1A0-1A1,U+1AF-1B0,U+1CD-1DC,U+1FA-1FF,U+218-21B,U+237,U+259,U+2C7,U+2DD,U+1E80-1E85,U+1E9E,U+1EF2-1EF9,U+2020,U+20A1,U+20A4,U+20A6,U+20A8-20AB,U+20AD-20AE,U+20B1-20B2,U+20B4-20B5,U+20B8-20BA,U+20BD,U+20BF,U+2113",
  },
  {
    family: "IBM Plex Sans",
    file: "ibm-plex-sans-vietnamese",
    range: "U+300-301,U+303,U+309,U+323,U+1EA0-1EF1",
  },
  {
    family: "IBM Plex Sans",
    file: "ibm-plex-sans-greek",
    range: "U+37E,U+384-38A,U+38C,U+38E-3A1,U+3A3-3CE",
  },
  {
    family: "IBM Plex Sans",
    file: "ibm-plex-sans-cyrillic",
    range: "U+400-45F,U+490-491,U+4B0-4B1,U+2116",
  },
  {
    family: "IBM Plex Sans",
    file: "ibm-plex-sans-cyrillic-ext",
    range: "U+462-463,U+46A-46B,U+472-475,U+492-4AF,U+4B2-4C2,U+4CF-4D9,U+4DC-4E9,U+4EE-4F9,U+524-525",
  },
  {
    family: "IBM Plex Sans Arabic",
    file: "ibm-plex-sans-arabic-arabic",
    range:
      "U+600-604,U+606-61B,U+61E-6A1,U+6A3-6FF,U+750-77F,U+8A0,U+8A2-8AC,U+8B3,U+8E4-8FE,U+2010,U+FB51,U+FB53-FB55,U+FB57-FB59,U+FB5B-FB5D,U+FB5F-FB61,U+FB63-FB65,U+FB67-FB69,U+FB6B-FB6D,U+FB6F-FB71,U+FB73-FB75,U+FB77-FB79,U+FB7B-FB7D,U+FB7F-FB81,U+FB83,U+FB85,U+FB87,U+FB89,U+FB8B,U+FB8D,U+FB8F-FB91,U+FB93-FB95,U+FB97-FB99,U+FB9B-FB9D,U+FB9F,U+FBA1,U+FBA5,U+FBA7-FBA9,U+FBAB-FBAD,U+FBAF,U+FBB1-FBC1,U+FBD4-FBD6,U+FBD8,U+FBDA,U+FBDC,U+FBDF,U+FBE1,U+FBE3,U+FBE5-FBE9,U+FBFD-FBFF,U+FC03-FC04,U+FC09-FC0A,U+FC0F-FC10,U+FC13-FC14,U+FC31-FC32,U+FC35-FC36,U+FC3D-FC3E,U+FC42-FC44,U+FC4F-FC50,U+FC59-FC5D,U+FC64-FC65,U+FC67-FC6B,U+FC6D-FC71,U+FC73-FC77,U+FC79-FC7B,U+FC83-FC84,U+FC8A-FC8B,U+FC8D-FC92,U+FC94-FC96,U+FCCC,U+FCD9,U+FCF2-FCF4,U+FCFB-FCFE,U+FD05-FD08,U+FD0D-FD10,U+FD17-FD1A,U+FD21-FD24,U+FD29-FD2C,U+FD3C-FD3F,U+FDF1-FDF2,U+FDF4,U+FDFA-FDFD,U+FE70-FE74,U+FE76-FEFC",
  },
] as const;

/** Every font that a page may need, the preferred first. */
export const fontPlaces: readonly FontPlace[] = subsets.flatMap(({ family, file, range }) =>
  weights.map((weight) => ({
    family,
    weight,
    range,
    advances: advanceWidths[file][weight],
    file: `@fontsource/${family.toLowerCase().replaceAll(" ", "-")}/files/${file}-${weight}-normal.woff2`,
  })),
);
