package id.selaras.mutation.application;

import id.selaras.mutation.domain.LetterKind;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * Letters about a case that other features write, on the press and in the register of all letters. Who orders one has
 * asked whether the reader may see it.
 */
@ApplicationScoped
public class AttachedLetterService {

    private static final EnumSet<LetterKind> KINDS = EnumSet.of(LetterKind.OBJECTION, LetterKind.OBJECTION_ANSWER);

    @Inject
    LetterService letters;

    @Inject
    LetterParties parties;

    @Inject
    MutationCaseRepository cases;

    @Inject
    CurrentActor current;

    /** The file of the letter: registered and set the first time, the same file ever after. */
    public LetterFile issue(LetterOrder order) {
        LetterKind kind = KINDS.stream()
                .filter(known -> known.code().equals(order.kind()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return letters.issue(() -> draft(kind, order));
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
