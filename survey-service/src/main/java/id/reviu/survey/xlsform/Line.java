package id.reviu.survey.xlsform;

import java.util.List;

/**
 * One row of a sheet that has something in it.
 *
 * @param number as the spreadsheet counts, 1 for the first row
 * @param cells those that say something, from left to right
 */
record Line(int number, List<Cell> cells) {}
