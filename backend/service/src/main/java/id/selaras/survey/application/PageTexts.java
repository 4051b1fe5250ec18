package id.selaras.survey.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The words around the questions, in one language.
 *
 * @param language its code
 * @param words    by key
 */
record PageTexts(String language, Map<String, String> words) {

    private static final Map<String, PageTexts> BY_LANGUAGE = read();

    /** In this language, or in Indonesian where nobody knows it. */
    static PageTexts in(String language) {
        return BY_LANGUAGE.getOrDefault(language == null ? "" : language, BY_LANGUAGE.get(QuestionTexts.OFFICIAL));
    }

    /** These words, or the Indonesian ones where the survey is not offered in this language. */
    PageTexts offeredBy(PublicSurvey survey) {
        return survey.languages().contains(language) ? this : in(QuestionTexts.OFFICIAL);
    }

    /** Every language a page can be read in, Indonesian first. */
    static List<PageTexts> all() {
        return List.copyOf(BY_LANGUAGE.values());
    }

    /** The text of a key; its {@code {places}} stay as they are. */
    String of(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }

    String of(String key, String place, Object value) {
        return of(key).replace("{" + place + "}", String.valueOf(value));
    }

    /** A day in words. Months are Indonesian in the local language, as people there write them. */
    String day(LocalDate day) {
        Locale locale = language.equals("en") ? Locale.ENGLISH : new Locale(QuestionTexts.OFFICIAL);
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    /**
     * The texts of a table, by language.
     *
     * @param lines key and languages first, then a key and its text in each language; a semicolon ends a cell, so no
     *     text holds one
     * @throws IllegalStateException naming the row that has another number of cells, or an empty one
     */
    static Map<String, PageTexts> of(List<String> lines) {
        List<String[]> rows = lines.stream().map(line -> line.split(";", -1)).toList();
        String[] header = rows.get(0);
        for (int row = 0; row < rows.size(); row++) {
            String[] cells = rows.get(row);
            if (cells.length != header.length || Arrays.stream(cells).anyMatch(String::isBlank)) {
                throw new IllegalStateException(
                        "line " + (row + 1) + " has not " + header.length + " filled cells: " + lines.get(row));
            }
        }
        Map<String, PageTexts> texts = new LinkedHashMap<>();
        for (int column = 1; column < header.length; column++) {
            Map<String, String> words = new LinkedHashMap<>();
            for (String[] row : rows.subList(1, rows.size())) {
                words.put(row[0], row[column]);
            }
            texts.put(header[column], new PageTexts(header[column], words));
        }
        return texts;
    }

    private static Map<String, PageTexts> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PageTexts.class.getResourceAsStream("/survey/page-texts.csv")),
                StandardCharsets.UTF_8))) {
            return of(lines.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
