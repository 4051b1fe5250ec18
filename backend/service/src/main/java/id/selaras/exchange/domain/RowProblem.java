package id.selaras.exchange.domain;

import java.util.Map;

/**
 * Something wrong with one cell, or with a row as a whole.
 *
 * @param column header of the column, or null
 * @param cell   address in a spreadsheet, for example {@code C17}, or null
 * @param field  canonical name of the field, or null
 * @param error  whether the row cannot be taken; otherwise it is only a warning
 * @param code   stable, kebab case; its sentences stand in {@code exchange/problem-texts.csv}
 * @param params the figures of the sentences
 */
public record RowProblem(
        String column, String cell, String field, boolean error, String code, Map<String, String> params) {}
