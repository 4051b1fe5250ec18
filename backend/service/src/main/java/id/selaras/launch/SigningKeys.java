package id.selaras.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * The key pair that signs sessions and access tokens (RS256), made at the first start and kept in files only their
 * owner may read. Kept, because with a new pair at each start every session and token would end there.
 *
 * @param privateKey file with a PKCS #8 key in PEM
 * @param publicKey file with an X.509 key in PEM
 */
public record SigningKeys(Path privateKey, Path publicKey) {

    private static final int RSA_BITS = 2048;
    private static final int PEM_LINE = 64;

    /** The pair of a data folder; pair and folder are made when missing. */
    public static SigningKeys keptIn(Path data) {
        try {
            Folders.createPrivate(data);
            var folder = data.toRealPath();
            var keys = new SigningKeys(folder.resolve("token-private.pem"), folder.resolve("token-public.pem"));
            if (!Files.exists(keys.privateKey) || !Files.exists(keys.publicKey)) {
                keys.generate();
            }
            return keys;
        } catch (IOException e) {
            throw new LaunchFailure("The signing keys of the data folder " + data + " cannot be read or made: " + e, e);
        }
    }

    /** The configuration which makes Quarkus sign and verify with this pair. */
    public Map<String, String> tokenConfiguration() {
        return Map.of(
                "smallrye.jwt.sign.key.location", privateKey.toUri().toString(),
                "mp.jwt.verify.publickey.location", publicKey.toUri().toString());
    }

    private void generate() throws IOException {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS);
            var pair = generator.generateKeyPair();
            // The public key comes last: where it exists the pair is complete.
            Files.deleteIfExists(publicKey);
            Folders.writePrivate(
                    privateKey, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
            Folders.writePrivate(publicKey, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new LaunchFailure("This Java runtime cannot make RSA keys", e);
        }
    }

    private static String pem(String kind, byte[] encoded) {
        var text = Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n";
    }
}
