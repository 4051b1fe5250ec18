package id.selaras.mutation.application;

import id.selaras.mutation.application.PreflightFacts.Gathered;
import id.selaras.shared.letter.IndonesianText;
import id.selaras.shared.letter.LetterPress;
import id.selaras.shared.letter.LetterPress.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The summary on paper that lies on top of the archive for the portal. It is no letter: no number, no code. */
@ApplicationScoped
class PreflightPaper {

    private static final String TEMPLATE = "PRA-IMUT";

    @Inject
    PreflightPaper self;

    @Inject
    LetterPress press;

    @Inject
    LetterParties parties;

    @Inject
    PreflightTables tables;

    /** One name as it is printed. Public inside, because templates read it by reflection. */
    public record PrintedName(
            LetterText.Person person,
            LetterText.Post from,
            LetterText.Post to,
            String effective,
            String tenure,
            String rating,
            String windows,
            List<String> reasons,
            List<String> missing) {}

    /** The PDF; the caller deletes it. */
    Path set(Gathered gathered) {
        return press.set(self.sheet(gathered));
    }

    @Transactional
    Sheet sheet(Gathered gathered) {
        Map<String, Object> values = parties.common("Berkas pra-I-MUT", "", gathered.day());
        List<PrintedName> names =
                gathered.names().stream().map(name -> printed(name, gathered)).toList();
        values.put("names", names);
        values.put("people", names.size());
        values.put("missing", gathered.missing());
        return new Sheet(TEMPLATE, null, values);
    }

    private PrintedName printed(PreflightName name, Gathered gathered) {
        Long months = PreflightTables.months(name, gathered.day());
        return new PrintedName(
                parties.person(
                        name.row().employee(),
                        name.person() == null ? Map.of() : Map.of(name.person().id(), name.person())),
                LetterText.Post.of(name.row().fromPosition()),
                LetterText.Post.of(name.row().toPosition()),
                IndonesianText.date(name.row().effectiveOn()),
                months == null ? "tidak tercatat" : months + " bulan",
                tables.rating(name).isEmpty() ? "tidak ada" : tables.rating(name),
                name.windows().isEmpty() ? null : PreflightTables.windows(name),
                tables.why(name).stream().map(PreflightTables.Line::text).toList(),
                tables.gaps(name));
    }
}
