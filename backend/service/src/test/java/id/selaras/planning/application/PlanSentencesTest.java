package id.selaras.planning.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.selaras.shared.web.JsonRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlanSentencesTest {

    private static final Path FRONTEND = Path.of(System.getProperty("basedir", "."), "..", "..", "frontend");
    private static final List<String> SHARED =
            List.of("yes", "no", "none", "notRecorded", "reason", "rule", "line", "verdict");

    @Test
    void figuresAreWrittenAsTheReaderWritesThem() {
        PlanSentence sentence = new PlanReason("FIT", "fit-rises", Map.of("before", 61.25, "after", 1074)).sentence();
        assertThat(sentence.id()).isEqualTo("Kecocokan dengan jabatan naik dari 61,25 menjadi 1.074.");
        assertThat(sentence.en()).isEqualTo("The fit rises from 61.25 to 1,074.");
    }

    @Test
    void aRuleThatWarnsIsToldWithItsEvidence() {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("months", 50);
        params.put("limit", 60);
        params.put("since", "2022-11-01");
        params.put("rule", "E03");
        params.put("outcome", "FAIL");
        PlanSentence sentence = new PlanReason("RULE", "rule-warns", params).sentence();
        assertThat(sentence.id())
                .isEqualTo("Masa jabatan minimum: Baru 4 th 2 bl dalam jabatan sejak 1 Nov 2022; minimum 5 th.");
        assertThat(sentence.en()).startsWith("Minimum time in the job: ").contains("4 y 2 m", "1 Nov 2022");
    }

    @Test
    void codesAreToldByTheirNamesAndYearsTogether() {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("2025", "BAIK");
        params.put("2024", null);
        params.put("rule", "E08");
        params.put("outcome", "UNKNOWN");
        assertThat(new PlanReason("RULE", "rule-warns", params).sentence().id())
                .isEqualTo("Predikat kinerja baik: Predikat kinerja belum lengkap: 2025: Baik, 2024: belum tercatat.");
        assertThat(new PlanReason("PLAN", "unheard-of", Map.of()).sentence().id())
                .isEqualTo("Alasan unheard-of");
    }

    /** The screen shows verdicts of rules with the same words; two copies of them may not drift apart. */
    @Test
    void theMessagesOfTheScreenAreTheSameWords() throws IOException {
        Map<String, String> indonesian = words("id");
        Map<String, String> english = words("en");
        Map<String, String> kept = new TreeMap<>();
        try (var in = PlanSentencesTest.class.getResourceAsStream("/planning/reason-texts.csv")) {
            new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> kept.put(line.split("\\|", 2)[0], line.split("\\|", 2)[1]));
        }
        Map<String, String> shown = new TreeMap<>();
        indonesian.forEach((key, text) -> shown.put(key, text + "|" + english.get(key)));
        assertThat(kept).isEqualTo(shown);
    }

    private static Map<String, String> words(String language) throws IOException {
        JsonNode file = JsonRules.newMapper()
                .readTree(Files.readString(FRONTEND.resolve("src/i18n/" + language + "/reasons.json")));
        Map<String, String> words = new TreeMap<>();
        SHARED.forEach(key -> collect(key, file.path(key), words));
        return words;
    }

    private static void collect(String key, JsonNode node, Map<String, String> words) {
        if (node.isTextual()) {
            words.put(key, node.asText());
        } else {
            node.properties().forEach(entry -> collect(key + "." + entry.getKey(), entry.getValue(), words));
        }
    }
}
