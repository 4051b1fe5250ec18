package id.selaras.mutation.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.mutation.domain.CaseAction;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.planning.application.FitService;
import id.selaras.planning.domain.eligibility.Verdict;
import id.selaras.shared.error.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * No rule of eligibility (domain reference 1.14) forbids the move, when it is handed in and again when it is decided:
 * people and posts change meanwhile. A rule somebody waived with a document no longer forbids.
 */
@ApplicationScoped
class RulesAllow implements CaseGuard {

    @Inject
    FitService fit;

    @Inject
    CaseWaiverRepository waivers;

    @Inject
    ObjectMapper json;

    @Override
    public boolean concerns(CaseAction action) {
        return action == CaseAction.SUBMIT || action == CaseAction.APPROVE;
    }

    @Override
    public List<Reason> objections(StepContext step) {
        List<Reason> objections = new ArrayList<>();
        for (MutationCase member : step.members()) {
            // Between governments each side judges by its own facts: see NewcomerFits.
            if (member.kind().isBetweenGovernments()) {
                continue;
            }
            List<Verdict> verdicts = fit.fit(member.employeeId(), member.toPositionId(), member.effectiveOn())
                    .verdicts();
            member.judge(write(verdicts));
            Set<String> waived = waivers.rules(member.id(), step.governmentId());
            verdicts.stream()
                    .filter(verdict -> verdict.blocks() && !waived.contains(verdict.rule()))
                    .forEach(verdict -> objections.add(forbids(member, verdict)));
        }
        return objections;
    }

    static Reason forbids(MutationCase member, Verdict verdict) {
        Map<String, Object> params = new HashMap<>(verdict.evidence());
        params.put("case", member.number());
        params.put("rule", verdict.rule());
        params.put("source", verdict.source());
        return new Reason("rule-forbids", params);
    }

    private String write(List<Verdict> verdicts) {
        try {
            return json.writeValueAsString(verdicts);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
