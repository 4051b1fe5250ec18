package id.selaras.exchange.domain;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong and what helps, in Indonesian: the same words on screen and in the file of bad rows. */
public final class ProblemTexts {

    private static final Map<String, String[]> TEXTS = DataFile.rows("/exchange/problem-texts.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> new String[] {row[1], row[2]}));

    private ProblemTexts() {}

    public static String cause(RowProblem problem) {
        return fill(TEXTS.get(problem.code())[0], problem.params());
    }

    public static String cure(RowProblem problem) {
        return fill(TEXTS.get(problem.code())[1], problem.params());
    }

    public static Set<String> codes() {
        return TEXTS.keySet();
    }

    private static String fill(String template, Map<String, String> params) {
        String text = template;
        for (Map.Entry<String, String> param : params.entrySet()) {
            text = text.replace("{" + param.getKey() + "}", param.getValue());
        }
        return text;
    }
}
