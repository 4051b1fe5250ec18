package id.selaras.mutation.application;

import id.selaras.mutation.domain.CaseAction;
import id.selaras.mutation.domain.CaseDocument;
import id.selaras.mutation.domain.MutationCase;
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
        return action == CaseAction.SUBMIT || action == CaseAction.VERIFY;
    }

    @Override
    public List<Reason> objections(StepContext step) {
        Map<UUID, Map<String, CaseDocument>> newest =
                documents.newest(step.members().stream().map(MutationCase::id).toList());
        boolean checked = step.action() == CaseAction.VERIFY;
        return step.members().stream()
                .flatMap(member -> CaseChecklist.of(step.rules(), member.kind())
                        .missing(member, newest.getOrDefault(member.id(), Map.of()), step.today(), checked)
                        .stream())
                .toList();
    }
}
