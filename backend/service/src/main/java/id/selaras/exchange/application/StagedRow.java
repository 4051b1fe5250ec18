package id.selaras.exchange.application;

import id.selaras.exchange.domain.Verdict;

/**
 * A row as a check left it.
 *
 * @param sequence its place in the result, from 1
 * @param number   its number in the file; null for what the file does not tell
 * @param key      natural key, or null while a part of it is missing
 * @param content  JSON of {@link RowContent}
 */
record StagedRow(int sequence, Integer number, Verdict verdict, String key, String content) {}
