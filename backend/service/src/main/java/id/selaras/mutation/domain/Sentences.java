package id.selaras.mutation.domain;

import id.selaras.shared.error.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sentences for papers by the codes of reasons. On screen the frontend owns the sentences; a paper has no frontend.
 *
 * @param byCode with the figures in braces, for example {@code kebutuhan {need}}
 */
public record Sentences(Map<String, String> byCode) {

    /** @param lines header, then {@code code;text} */
    public static Sentences of(List<String> lines) {
        Map<String, String> byCode = new HashMap<>();
        lines.stream().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
            String[] parts = line.split(";", 2);
            byCode.put(parts[0], parts[1]);
        });
        return new Sentences(Map.copyOf(byCode));
    }

    /** The sentence of a reason; a code nobody wrote one for stands for itself. */
    public String of(Reason reason) {
        String text = byCode.getOrDefault(reason.code(), reason.code());
        for (Map.Entry<String, Object> figure : reason.params().entrySet()) {
            text = text.replace("{" + figure.getKey() + "}", String.valueOf(figure.getValue()));
        }
        return text;
    }
}
