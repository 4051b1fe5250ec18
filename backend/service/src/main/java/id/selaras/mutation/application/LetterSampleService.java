package id.selaras.mutation.application;

import id.selaras.mutation.application.LetterText.Move;
import id.selaras.mutation.application.LetterText.Person;
import id.selaras.mutation.application.LetterText.Post;
import id.selaras.mutation.domain.DecreeText;
import id.selaras.mutation.domain.LetterKind;
import id.selaras.mutation.domain.LetterNumber;
import id.selaras.shared.letter.IndonesianText;
import id.selaras.shared.letter.LetterPress.Sheet;
import id.selaras.shared.letter.LetterPreview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows what letters will look like with settings that are not yet set: a decree about invented people. */
@ApplicationScoped
public class LetterSampleService {

    private static final Post FORMER =
            new Post("Pengadministrasi Umum", "Sekretariat, Dinas Contoh", "Dinas Contoh", 5);
    private static final Post NEW =
            new Post("Penyuluh Contoh Ahli Pertama", "Bidang Contoh, Dinas Contoh", "Dinas Contoh", 8);

    @Inject
    LetterParties parties;

    @Inject
    LetterService letters;

    @Inject
    CaseAccess access;

    /** 400 for a pattern that is none. */
    public byte[] preview(LetterSettings settings) {
        return letters.preview(sheet(settings));
    }

    /** The same as pictures. */
    public LetterPreview picture(LetterSettings settings) {
        return letters.picture(sheet(settings));
    }

    @Transactional
    Sheet sheet(LetterSettings settings) {
        LetterSettingsService.requireUsable(settings);
        LocalDate today = access.today();
        String number = new LetterNumber(settings.numbering())
                .open(settings.archiveCode(LetterKind.DECREE), settings.unit(), today);
        Map<String, Object> values = parties.common(LetterKind.DECREE.title(), number, today);
        String government = (String) values.get("government");
        values.put("settings", LetterParties.printed(settings));
        values.put("authority", settings.authority().title().toUpperCase(Locale.ROOT));
        values.put(
                "about",
                ("pemindahan Pegawai Negeri Sipil di lingkungan Pemerintah " + government).toUpperCase(Locale.ROOT));
        values.put("moves", List.of(move("Contoh Satu", today), move("Contoh Dua", today)));
        DecreeLetters.putText(
                values,
                DecreeText.usual(government, settings.authority().title(), settings.legalBases()),
                Map.of(
                        "jumlah", "2 (dua)",
                        "tmt", IndonesianText.date(today),
                        "pertimbangan", IndonesianText.date(today)));
        return new Sheet(LetterKind.DECREE.code(), null, values);
    }

    private static Move move(String name, LocalDate day) {
        return new Move(
                new Person(name, "19000101 192001 1 001", "Penata (III/c)", "S-1", IndonesianText.capitals(name)),
                FORMER,
                NEW,
                IndonesianText.date(day));
    }
}
