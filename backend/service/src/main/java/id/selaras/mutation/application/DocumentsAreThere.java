package id.selaras.mutation.application;

import id.selaras.mutation.domain.CaseAction;
import id.selaras.mutation.domain.CaseDocument;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.mutation.domain.TransferSide;
import id.selaras.shared.error.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A case is handed in with every required document, and found in order only with all of them verified (Peraturan BKN
 * 5/2019 art. 3).
 */
@ApplicationScoped
class DocumentsAreThere implements CaseGuard {

    @Inject
    CaseDocumentRepository documents;

    @Override
    public boolean concerns(CaseAction action) {
        return switch (action) {
            case SUBMIT, VERIFY, CONSENT, FORWARD -> true;
            default -> false;
        };
    }

    @Override
    public List<Reason> objections(StepContext step) {
        Map<UUID, Map<String, CaseDocument>> newest =
                documents.newest(step.members().stream().map(MutationCase::id).toList());
        boolean checked = step.action() == CaseAction.VERIFY || step.action() == CaseAction.FORWARD;
        return step.members().stream()
                .flatMap(member -> CaseChecklist.of(step.rules(), member.kind())
                        .missing(
                                member,
                                newest.getOrDefault(member.id(), Map.of()),
                                code -> isWanted(member, step.action(), code),
                                step.today(),
                                checked)
                        .stream())
                .toList();
    }

    /** Between governments each side answers for its own papers until the file is complete. */
    private static boolean isWanted(MutationCase member, CaseAction action, String code) {
        if (!member.kind().isBetweenGovernments()) {
            return true;
        }
        return switch (action) {
            case SUBMIT -> CasePapers.sideOf(code) == TransferSide.RECEIVER;
            case CONSENT -> CasePapers.sideOf(code) == TransferSide.ORIGIN;
            default -> true;
        };
    }
}
