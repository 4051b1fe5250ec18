package id.selaras.mutation.application;

import id.selaras.mutation.domain.MutationCase;
import id.selaras.mutation.domain.TransferSide;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Which side of a transfer between governments hands which document in, and which ones it keeps to itself. */
final class CasePapers {

    private record Paper(TransferSide side, boolean shared) {}

    private static final Map<String, Paper> PAPERS = read();

    private CasePapers() {}

    static TransferSide sideOf(String code) {
        return PAPERS.get(code).side();
    }

    /** Whether a government may see a document of a case; nobody keeps papers of a side outside from the keeper. */
    static boolean isSeenBy(String code, MutationCase subject, UUID government) {
        TransferSide side = CaseSides.sideOf(subject, government);
        return side == null
                || PAPERS.get(code).shared()
                || sideOf(code) == side
                || CaseSides.governmentOn(subject, sideOf(code)) == null;
    }

    private static Map<String, Paper> read() {
        Map<String, Paper> papers = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CasePapers.class.getResourceAsStream("/mutation/documents.csv")),
                StandardCharsets.UTF_8))) {
            reader.lines()
                    .skip(1)
                    .map(line -> line.split(";"))
                    .forEach(cells ->
                            papers.put(cells[0], new Paper(TransferSide.valueOf(cells[1]), cells[2].equals("yes"))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return papers;
    }
}
