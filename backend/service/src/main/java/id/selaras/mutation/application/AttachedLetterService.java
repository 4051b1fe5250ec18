package id.selaras.mutation.application;

import id.selaras.mutation.domain.LetterKind;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.letter.LetterPreview;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * Letters about a case that other features write, on the press and in the register of all letters, and numbers for papers
 * that other features keep themselves. Who orders one has
 * asked whether the reader may see it.
 */
@ApplicationScoped
public class AttachedLetterService {

    private static final EnumSet<LetterKind> KINDS = EnumSet.of(LetterKind.OBJECTION, LetterKind.OBJECTION_ANSWER);

    @Inject
    LetterService letters;

    @Inject
    LetterDesk desk;

    @Inject
    LetterParties parties;

    @Inject
    MutationCaseRepository cases;

    @Inject
    CurrentActor current;

    /** The file of the letter: registered and set the first time, the same file ever after. */
    public LetterFile issue(LetterOrder order) {
        LetterKind kind = kindOf(order);
        return letters.issue(() -> draft(kind, order));
    }

    /** The letter as it would look: it takes no number and is not kept. */
    public LetterPreview picture(LetterOrder order) {
        LetterKind kind = kindOf(order);
        return letters.picture(() -> draft(kind, order));
    }

    /**
     * The number of a notice, the next of the year; it is held until the transaction ends, so that none is left out.
     *
     * @param day of the notice
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String numberNotice(LocalDate day) {
        return desk.takeNumber(LetterKind.NOTICE, day);
    }

    /** How that number will look: dots where the running number will stand. */
    @Transactional
    public String openNoticeNumber(LocalDate day) {
        return desk.openNumber(LetterKind.NOTICE, day);
    }

    private static LetterKind kindOf(LetterOrder order) {
        return KINDS.stream()
                .filter(known -> known.code().equals(order.kind()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private LetterDraft draft(LetterKind kind, LetterOrder order) {
        MutationCaseRow subject =
                cases.rowsOf(current.governmentId(), List.of(order.caseId())).get(order.caseId());
        if (subject == null) {
            throw Refusal.notFound();
        }
        return new LetterDraft(kind, order.subjectId(), "", order.number(), order.issuedOn(), (number, day) -> {
            Map<String, Object> values = parties.common(kind.title() + " " + number, number, day);
            values.put("move", parties.moves(List.of(subject), day).get(0));
            values.putAll(order.values());
            return values;
        });
    }
}
