package id.selaras.survey.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.shared.web.JsonRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Questions as they are kept in a column and in the files that come along. */
final class QuestionCodec {

    private static final TypeReference<List<QuestionForm>> FORMS = new TypeReference<>() {};
    private static final ObjectMapper JSON = JsonRules.newMapper();

    private QuestionCodec() {}

    static String write(List<QuestionForm> forms) {
        try {
            return JSON.writeValueAsString(forms);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<QuestionForm> read(String column) {
        try {
            return JSON.readValue(column, FORMS);
        } catch (JsonProcessingException changedShape) {
            throw new IllegalStateException(changedShape);
        }
    }

    /** @param name of a file under {@code survey/questionnaires} */
    static List<QuestionForm> shipped(String name) {
        String path = "/survey/questionnaires/" + name + ".json";
        try (InputStream file = Objects.requireNonNull(QuestionCodec.class.getResourceAsStream(path), path)) {
            return JSON.readValue(file, FORMS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
