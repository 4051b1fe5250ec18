package id.selaras.planning.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.selaras.shared.web.JsonRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Facts as text with one spelling for one content, their hash, and texts made small for the database. */
final class RunFactsCodec {

    private static final ObjectMapper CANONICAL =
            JsonRules.newMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private RunFactsCodec() {}

    /** SHA-256 of everything the plan is computed from, hexadecimal. */
    static String hash(FrozenFacts facts) {
        return sha256(write(facts));
    }

    static byte[] pack(FrozenRun run) {
        return gzip(write(run));
    }

    static FrozenRun unpack(byte[] packed) {
        try {
            return CANONICAL.readValue(gunzip(packed), FrozenRun.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("kept facts are unreadable", unreadable);
        }
    }

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static String gunzip(byte[] bytes) {
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static String write(Object value) {
        try {
            return CANONICAL.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
