package id.selaras.exchange.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.selaras.exchange.domain.ImportCounts;
import id.selaras.exchange.domain.ImportMapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * The JSON columns of an import. They are read without the rules for requests: a file may hold any characters, and its
 * rows tell what is wrong with them.
 */
@ApplicationScoped
class ImportJson {

    private static final TypeReference<List<FileColumn>> COLUMNS = new TypeReference<>() {};

    private final ObjectMapper json = JsonMapper.builder().findAndAddModules().build();

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    ImportMapping mapping(String column) {
        return read(column, ImportMapping.class);
    }

    ImportCounts counts(String column) {
        return read(column, ImportCounts.class);
    }

    RowContent content(String column) {
        return read(column, RowContent.class);
    }

    Requester requester(String payload) {
        return read(payload, Requester.class);
    }

    List<FileColumn> columns(String column) {
        try {
            return json.readValue(column, COLUMNS);
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException(foreign);
        }
    }

    private <T> T read(String column, Class<T> type) {
        try {
            return json.readValue(column, type);
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException(foreign);
        }
    }
}
