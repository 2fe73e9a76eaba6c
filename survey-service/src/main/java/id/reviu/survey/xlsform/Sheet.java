package id.reviu.survey.xlsform;

import java.util.List;

/** A sheet of a workbook: its rows that are not blank. */
record Sheet(String name, List<Line> lines) {}
