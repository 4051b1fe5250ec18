package id.selaras.mutation.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.identity.application.IdentityDirectory;
import id.selaras.mutation.application.CaseProgressView.ChainMember;
import id.selaras.mutation.application.CaseProgressView.NextStep;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.planning.domain.eligibility.Verdict;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tells where a case stands, what may come next and by whom, and what has been. */
@ApplicationScoped
public class CaseProgressService {

    private static final TypeReference<List<Verdict>> VERDICTS = new TypeReference<>() {};

    @Inject
    CaseAccess access;

    @Inject
    MutationCaseRepository cases;

    @Inject
    CaseStepRepository steps;

    @Inject
    CaseProcedureDirectory procedures;

    @Inject
    IdentityDirectory identity;

    @Inject
    CurrentActor current;

    @Inject
    ObjectMapper json;

    @Transactional
    public CaseProgressView of(UUID caseId) {
        MutationCase subject = access.require(caseId);
        Set<Role> mine = current.actor().roles();
        List<NextStep> next = procedures.of(subject.kind()).from(subject.status()).stream()
                .map(step -> new NextStep(
                        step.action(),
                        step.to(),
                        step.roles().stream().sorted().toList(),
                        !Collections.disjoint(step.roles(), mine),
                        step.action().concernsTheChain(),
                        step.source()))
                .toList();
        return new CaseProgressView(
                next,
                steps.of(caseId, identity.names(subject.governmentId())),
                chain(subject),
                verdicts(subject),
                procedures.lateBy(subject.governmentId(), subject.dueOn(), access.today()));
    }

    /** Only those this request may see. */
    private List<ChainMember> chain(MutationCase subject) {
        return cases.chain(access.visible(), subject.chainId());
    }

    private List<Verdict> verdicts(MutationCase subject) {
        if (subject.verdicts() == null) {
            return List.of();
        }
        try {
            return json.readValue(subject.verdicts(), VERDICTS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
