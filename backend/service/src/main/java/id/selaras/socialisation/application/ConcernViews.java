package id.selaras.socialisation.application;

import id.selaras.identity.application.AccountNames;
import id.selaras.identity.application.IdentityDirectory;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import id.selaras.socialisation.domain.Concern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Worries as the reader may see them: words only for the handler and the one who has the worry. */
@ApplicationScoped
class ConcernViews {

    @Inject
    ConcernRepository concerns;

    @Inject
    VoiceClocks clocks;

    @Inject
    IdentityDirectory identities;

    @Inject
    CurrentActor current;

    ConcernRow row(Concern concern) {
        return row(concern, identities.names(concern.governmentId()), clocks.today(concern.governmentId()));
    }

    List<ConcernRow> rows(List<Concern> all) {
        AccountNames names = identities.names(current.governmentId());
        LocalDate today = clocks.today(current.governmentId());
        return all.stream().map(concern -> row(concern, names, today)).toList();
    }

    ConcernView view(Concern concern) {
        boolean reads = reads(concern);
        return new ConcernView(
                concern.id(),
                concern.version(),
                row(concern),
                reads ? concern.words().text() : null,
                reads ? concerns.additions(concern.id()) : List.of(),
                reads ? concern.reply().text() : null,
                concern.reply().on(),
                reads ? concern.reply().followUp() : null,
                reads ? concern.reply().note() : null,
                concern.isLate(),
                reads ? concern.satisfaction() : null,
                concern.closedOn());
    }

    private ConcernRow row(Concern concern, AccountNames names, LocalDate today) {
        boolean told = !concern.isAnonymous() || reads(concern);
        return new ConcernRow(
                concern.id(),
                concern.version(),
                concern.isAnonymous(),
                concern.employeeId(),
                concern.employeeName(),
                told ? concern.unitId() : null,
                concern.caseId(),
                concern.planId(),
                told ? concern.words().category() : null,
                told ? concern.words().severity() : null,
                concern.words().channel(),
                concern.status(),
                concern.raisedOn(),
                concern.dueOn(),
                concern.status().waits() ? clocks.lateBy(concern.governmentId(), concern.dueOn(), today) : 0,
                names.of(concern.handlerId(), concern.handlerName()),
                concern.isHandledBy(current.actor().accountId()));
    }

    private boolean reads(Concern concern) {
        Actor actor = current.actor();
        boolean own = actor.employeeId() != null && actor.employeeId().equals(concern.employeeId());
        return own || concern.isHandledBy(actor.accountId());
    }
}
