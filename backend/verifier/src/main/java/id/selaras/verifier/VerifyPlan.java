package id.selaras.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Command line: {@code java -jar selaras-verifier.jar instance.json certificate.json}. Exit code 0 means proven. */
public final class VerifyPlan {
    private VerifyPlan() {}

    public static void main(String[] files) {
        System.exit(run(files) ? 0 : 1);
    }

    static boolean run(String[] files) {
        if (files.length != 2) {
            System.err.println("usage: instance.json certificate.json");
            return false;
        }
        try {
            Verdict verdict = CertificateVerifier.verify(read(files[0]), read(files[1]));
            System.out.println(describe(verdict));
            return verdict.accepted();
        } catch (IOException e) {
            System.err.println("cannot read " + e.getMessage());
            return false;
        }
    }

    private static String read(String file) throws IOException {
        Path path = Path.of(file);
        if (Files.size(path) > JsonReader.LONGEST_TEXT) {
            throw new IOException(file + ": larger than " + JsonReader.LONGEST_TEXT + " bytes");
        }
        return Files.readString(path);
    }

    private static String describe(Verdict verdict) {
        StringBuilder text = new StringBuilder(verdict.accepted() ? "PROVEN: no plan is better" : "REFUSED");
        text.append(System.lineSeparator());
        text.append("objective ").append(verdict.objective());
        text.append(", people ").append(verdict.people());
        text.append(", slots ").append(verdict.posts());
        text.append(", pairs covered ").append(verdict.pairsChecked());
        for (Verdict.Problem problem : verdict.problems()) {
            text.append(System.lineSeparator())
                    .append(problem.code())
                    .append(": ")
                    .append(problem.detail());
        }
        return text.toString();
    }
}
