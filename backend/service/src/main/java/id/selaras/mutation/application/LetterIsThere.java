package id.selaras.mutation.application;

import id.selaras.mutation.domain.CaseAction;
import id.selaras.mutation.domain.CaseDocument;
import id.selaras.mutation.domain.CaseProcedure.Letter;
import id.selaras.mutation.domain.CaseProcedure.Step;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What another authority did is recorded by its letter: number, date and the file, handed in since the case stands
 * where it stands. The two letters that name the post are documents of the checklist and asked for there.
 */
@ApplicationScoped
class LetterIsThere implements CaseGuard {

    private static final Set<CaseAction> RESTING_ON_LETTERS = EnumSet.of(
            CaseAction.REFUSE,
            CaseAction.CLEAR,
            CaseAction.CALL_FOR_REPAIR,
            CaseAction.TURN_DOWN,
            CaseAction.RECORD_DECREE,
            CaseAction.APPOINT,
            CaseAction.HAND_OVER,
            CaseAction.COMPLETE,
            CaseAction.REVOKE);

    @Inject
    CaseDocumentRepository documents;

    @Override
    public boolean concerns(CaseAction action) {
        return RESTING_ON_LETTERS.contains(action);
    }

    @Override
    public List<Reason> objections(StepContext context) {
        List<Reason> objections = new ArrayList<>();
        for (int i = 0; i < context.members().size(); i++) {
            MutationCase member = context.members().get(i);
            Step step = context.steps().get(i);
            Letter letter = step.letter();
            if (letter != null && (!letter.onlyForOutside() || CaseSides.isRecorded(member, step))) {
                requireNumber(context.details());
                CaseDocument paper = documents
                        .newest(List.of(member.id()))
                        .getOrDefault(member.id(), Map.of())
                        .get(letter.code());
                if (paper == null
                        || paper.state() == CaseDocument.State.REFUSED
                        || paper.uploadedAt().isBefore(member.statusSince())) {
                    objections.add(
                            new Reason("document-missing", Map.of("case", member.number(), "document", letter.code())));
                }
            }
        }
        return objections;
    }

    private static void requireNumber(StepDetails details) {
        List<FieldError> errors = new ArrayList<>();
        if (details.number() == null || details.number().isBlank()) {
            errors.add(new FieldError("/number", "required", "number of the letter"));
        }
        if (details.issuedOn() == null) {
            errors.add(new FieldError("/issuedOn", "required", "date of the letter"));
        }
        if (!errors.isEmpty()) {
            throw Refusal.shape(errors);
        }
    }
}
