package id.selaras.socialisation.application;

import id.selaras.mutation.application.AttachedLetterService;
import id.selaras.mutation.application.LetterFile;
import id.selaras.mutation.application.LetterOrder;
import id.selaras.mutation.application.LetterService;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.letter.IndonesianText;
import id.selaras.shared.letter.LetterPreview;
import id.selaras.shared.security.CurrentActor;
import id.selaras.socialisation.domain.Objection;
import id.selaras.socialisation.domain.ObjectionConsequence;
import id.selaras.socialisation.domain.ObjectionResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** The letters about an objection: the person's own (T11) and the authority's answer (T12), domain reference 11.2. */
@ApplicationScoped
public class ObjectionLetterService {

    private static final String OBJECTION = "T11";
    private static final String ANSWER = "T12";
    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH.mm");

    @Inject
    ObjectionLetterService self;

    @Inject
    AttachedLetterService attached;

    @Inject
    LetterService letters;

    @Inject
    ObjectionService filing;

    @Inject
    ObjectionRepository objections;

    @Inject
    ObjectionViews views;

    @Inject
    RemedyService remedies;

    @Inject
    VoiceClocks clocks;

    @Inject
    CurrentActor current;

    /** The file of a letter; 404 for another kind, 409 for an answer that is not given. */
    public ObjectionLetter read(UUID id, String kind) {
        LetterFile file = attached.issue(self.order(id, kind));
        return new ObjectionLetter(file.governmentId(), file.fileName(), file.mediaType(), file.sha256());
    }

    /** The person's letter as it would be filed: it takes no number and is not kept. */
    public LetterPreview preview(FileObjection command) {
        return attached.picture(self.unfiled(command));
    }

    /** The answer as this decision would give it: nothing is decided, and it takes no number. */
    public LetterPreview preview(UUID id, DecideObjection command) {
        return attached.picture(self.undecided(id, command));
    }

    @Transactional
    LetterOrder unfiled(FileObjection command) {
        return letterOf(filing.unfiled(command));
    }

    @Transactional
    LetterOrder undecided(UUID id, DecideObjection command) {
        return answerOf(filing.undecided(id, command));
    }

    /** Writes a kept file, a part at a time. */
    public void write(ObjectionLetter file, OutputStream out) throws IOException {
        letters.write(new LetterFile(file.governmentId(), file.fileName(), file.mediaType(), file.sha256()), out);
    }

    @Transactional
    LetterOrder order(UUID id, String kind) {
        Objection objection = objections.one(current.scope(), id).orElseThrow(Refusal::notFound);
        return switch (kind) {
            case OBJECTION -> letterOf(objection);
            case ANSWER -> answerOf(objection);
            default -> throw Refusal.notFound();
        };
    }

    private LetterOrder letterOf(Objection objection) {
        return new LetterOrder(
                OBJECTION,
                objection.against().caseId(),
                objection.id(),
                objection.number(),
                objection.filing().on(),
                Map.of("objection", filed(objection)));
    }

    private LetterOrder answerOf(Objection objection) {
        if (objection.decidedOn() == null) {
            throw Refusal.conflict("letter-not-due");
        }
        return new LetterOrder(
                ANSWER,
                objection.against().caseId(),
                objection.id(),
                null,
                objection.decidedOn(),
                Map.of("objection", filed(objection), "answer", answer(objection)));
    }

    private ObjectionText.Filed filed(Objection objection) {
        ZonedDateTime at = objection.filing().at().atZone(remedies.zone()).truncatedTo(ChronoUnit.MINUTES);
        int days = clocks.days(objection.governmentId(), objection.receipt().on(), VoiceClocks.FILING);
        return new ObjectionText.Filed(
                objection.number(),
                objection.against().decreeNumber(),
                IndonesianText.date(objection.against().decreeDate()),
                IndonesianText.date(objection.receipt().on()),
                objection.receipt().recorded(),
                IndonesianText.date(objection.lastDay()),
                IndonesianText.date(objection.filing().on()) + " pukul " + HOURS.format(at) + " "
                        + IndonesianText.zone(remedies.zone()),
                IndonesianText.date(objection.filing().on()),
                days + " (" + IndonesianText.words(days) + ")",
                views.lines(objection.words().grounds()),
                objection.words().request(),
                views.lines(objection.words().evidence()));
    }

    private ObjectionText.Answer answer(Objection objection) {
        boolean inadmissible = objection.result() == ObjectionResult.INADMISSIBLE;
        return new ObjectionText.Answer(
                inadmissible ? "KEBERATAN TIDAK DAPAT DITERIMA" : "KEPUTUSAN ATAS KEBERATAN",
                result(objection.result()),
                views.lines(objection.decisionReasons()),
                effect(objection),
                objection.result() == ObjectionResult.FULLY_ACCEPTED
                        ? ""
                        : "Apabila Saudara tidak menerima keputusan ini, Saudara dapat mengajukan gugatan kepada"
                                + " Pengadilan Tata Usaha Negara sesuai dengan ketentuan peraturan"
                                + " perundang-undangan.",
                inadmissible);
    }

    private static String result(ObjectionResult result) {
        return switch (result) {
            case FULLY_ACCEPTED -> "menerima seluruhnya keberatan Saudara";
            case PARTLY_ACCEPTED -> "menerima sebagian keberatan Saudara";
            case REJECTED -> "menolak keberatan Saudara";
            case INADMISSIBLE -> "menyatakan keberatan Saudara tidak dapat diterima";
        };
    }

    private static String effect(Objection objection) {
        String decree = "Keputusan Nomor " + objection.against().decreeNumber();
        if (objection.consequence() == null) {
            return decree + " tetap berlaku.";
        }
        return objection.consequence() == ObjectionConsequence.REVOCATION
                ? decree + " dicabut dan Saudara ditempatkan kembali pada jabatan semula."
                : decree + " dicabut, Saudara ditempatkan kembali pada jabatan semula, dan penempatan pada jabatan"
                        + " lain diusulkan melalui tata cara mutasi yang berlaku.";
    }
}
