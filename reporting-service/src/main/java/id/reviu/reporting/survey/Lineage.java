package id.reviu.reporting.survey;

/**
 * From what a figure is made.
 *
 * @param formula the rule, with the numbers put in where there is one result
 * @param responses how many responses are in it
 * @param verified how many of them are verified
 */
public record Lineage(String formula, long responses, long verified) {}
