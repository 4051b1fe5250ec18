package id.selaras.mutation.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.employee.domain.Nip;
import id.selaras.mutation.domain.CaseAction;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.planning.application.ArrivalService;
import id.selaras.planning.application.FitService;
import id.selaras.planning.application.Newcomer;
import id.selaras.planning.domain.eligibility.Verdict;
import id.selaras.shared.error.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Between governments each side judges by the facts it has: the receiver whether the person fits the post, by what was
 * handed over, the origin whether the person may leave, by its own records. Neither reads the other's verdicts.
 */
@ApplicationScoped
class NewcomerFits implements CaseGuard {

    @Inject
    ArrivalService arrivals;

    @Inject
    FitService fit;

    @Inject
    CaseWaiverRepository waivers;

    @Inject
    ObjectMapper json;

    @Override
    public boolean concerns(CaseAction action) {
        return switch (action) {
            case SUBMIT, PROPOSE, CONSENT -> true;
            default -> false;
        };
    }

    @Override
    public List<Reason> objections(StepContext step) {
        List<Reason> objections = new ArrayList<>();
        for (MutationCase member : step.members()) {
            if (member.kind().isBetweenGovernments()) {
                List<Verdict> verdicts = judge(step, member);
                Set<String> waived = waivers.rules(member.id(), step.governmentId());
                verdicts.stream()
                        .filter(verdict -> verdict.blocks() && !waived.contains(verdict.rule()))
                        .forEach(verdict -> objections.add(RulesAllow.forbids(member, verdict)));
            }
        }
        return objections;
    }

    private List<Verdict> judge(StepContext step, MutationCase member) {
        boolean origins = step.action() == CaseAction.CONSENT || member.toPositionId() == null;
        if (!origins) {
            List<Verdict> verdicts = arrivals.verdicts(
                    step.governmentId(), member.toPositionId(), newcomer(member), step.today(), member.effectiveOn());
            member.judge(write(verdicts));
            return verdicts;
        }
        // What an outside origin knows of the person is told by its papers; for nobody here is there anything to ask.
        if (step.isRecorded(member) && member.employeeId() == null) {
            return List.of();
        }
        List<Verdict> verdicts = fit.release(member.employeeId(), member.effectiveOn());
        member.between().judgeRelease(write(verdicts));
        return verdicts;
    }

    private Newcomer newcomer(MutationCase member) {
        HandedOver told = read(member.between().handedOver(), HandedOver.class);
        CasePost present = read(member.fromPosition(), CasePost.class);
        Nip nip = new Nip(member.nip());
        YearMonth appointed = nip.appointment();
        return new Newcomer(
                nip.kind().name(),
                nip.birthDate(),
                appointed == null ? null : appointed.atDay(1),
                told.rankCode(),
                told.educationLevel(),
                told.educationField(),
                told.jobKind(),
                told.jobLevel(),
                told.jobFamily(),
                present.jobClass());
    }

    private String write(List<Verdict> verdicts) {
        try {
            return json.writeValueAsString(verdicts);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
