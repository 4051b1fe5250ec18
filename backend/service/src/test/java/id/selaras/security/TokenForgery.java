package id.selaras.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Takes a token apart and puts it together otherwise, with or without the right key. */
final class TokenForgery {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> header;
    private final Map<String, Object> claims;

    private TokenForgery(Map<String, Object> header, Map<String, Object> claims) {
        this.header = header;
        this.claims = claims;
    }

    static TokenForgery of(String token) throws IOException {
        String[] parts = token.split("\\.");
        return new TokenForgery(read(parts[0]), read(parts[1]));
    }

    TokenForgery header(String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(header);
        changed.put(name, value);
        return new TokenForgery(changed, claims);
    }

    TokenForgery claim(String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(claims);
        changed.put(name, value);
        return new TokenForgery(header, changed);
    }

    TokenForgery without(String claim) {
        Map<String, Object> changed = new LinkedHashMap<>(claims);
        changed.remove(claim);
        return new TokenForgery(header, changed);
    }

    /** With an empty signature. */
    String unsigned() {
        return body() + ".";
    }

    /** Signed with RS256 and the key of the file. */
    String signedBy(URI privateKey) throws IOException, GeneralSecurityException {
        String pem = Files.readString(Path.of(privateKey)).replaceAll("-----[^-]+-----|\\s", "");
        return signedBy(KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem))));
    }

    String signedBy(PrivateKey key) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(body().getBytes(StandardCharsets.US_ASCII));
        return body() + "." + encoded(signature.sign());
    }

    /** Signed with HS256, taking any bytes for the secret. */
    String signedWith(byte[] secret) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        return body() + "." + encoded(mac.doFinal(body().getBytes(StandardCharsets.US_ASCII)));
    }

    private String body() {
        try {
            return encoded(JSON.writeValueAsBytes(header)) + "." + encoded(JSON.writeValueAsBytes(claims));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static Map<String, Object> read(String part) throws IOException {
        return JSON.readValue(Base64.getUrlDecoder().decode(part), new TypeReference<>() {});
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
