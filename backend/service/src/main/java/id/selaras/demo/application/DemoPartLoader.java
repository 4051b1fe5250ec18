package id.selaras.demo.application;

import id.selaras.demo.domain.DemoFiles;
import id.selaras.identity.application.AccountService;
import id.selaras.identity.application.AccountView;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import id.selaras.shared.security.Role;
import id.selaras.shared.security.Scope;
import id.selaras.survey.application.SurveyRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Lets people play their parts in the stories, each with the own account. */
@ApplicationScoped
class DemoPartLoader {

    @Inject
    DemoWorkloadSurveyLoader workloadSurveys;

    @Inject
    DemoVoiceLoader voices;

    @Inject
    DemoCitizenLoader citizens;

    @Inject
    AccountService accounts;

    @Inject
    CurrentActor current;

    /** Once everybody who has a part has an account; goes on where a load was cut short. */
    void play(DemoFiles files, Map<String, UUID> units, Actor planner, LocalDate today) {
        UUID government = planner.governmentId();
        switch (files.government()) {
            case SAMARINDA -> {
                askForWorkload(files, government, units);
                hearCitizens(files, government, units);
            }
            case PALU -> voices.tell(files, government, planner, account("employee"), today);
            default -> {
                return;
            }
        }
        current.become(Actor.system(government), Scope.government(government));
    }

    private void askForWorkload(DemoFiles files, UUID government, Map<String, UUID> units) {
        String root = files.government().rootUnitCode();
        UUID health = units.get(root + "-DINKES");
        UUID education = units.get(root + "-DIKBUD");
        List<UUID> answering = List.of(units.get(root + "-DINKES-B1"), units.get(root + "-DINKES-B2"));
        UUID waiting = units.get(root + "-DIKBUD-B1");
        UUID returned = units.get(root + "-DIKBUD-B2");
        UUID late = units.get(root + "-DIKBUD-B3");
        as("planner", Role.PLANNER, government, null);
        UUID survey = workloadSurveys.open(
                "demo-workload-survey-" + files.base(),
                files.base(),
                List.of(answering.get(0), answering.get(1), waiting, returned, late));
        as("head.dinkes", Role.AGENCY_HEAD, government, health);
        answering.forEach(unit -> workloadSurveys.answer(survey, unit));
        as("operator.dikbud", Role.AGENCY_OPERATOR, government, education);
        workloadSurveys.answer(survey, waiting);
        workloadSurveys.answer(survey, returned);
        as("planner", Role.PLANNER, government, null);
        workloadSurveys.giveBack(survey, returned);
    }

    private void hearCitizens(DemoFiles files, UUID government, Map<String, UUID> units) {
        UUID health = units.get(files.government().rootUnitCode() + "-DINKES");
        UUID education = units.get(files.government().rootUnitCode() + "-DIKBUD");
        as("planner", Role.PLANNER, government, null);
        citizens.route(files, units, health);
        citizens.fill(files, units);
        SurveyRow withCodes = citizens.askWithCodes(files, education);
        as("operator.dikbud", Role.AGENCY_OPERATOR, government, education);
        citizens.type(files, withCodes);
        as("head.dinkes", Role.AGENCY_HEAD, government, health);
        citizens.reply();
    }

    /** @param unit root of the units of the account, or null for the whole government */
    private void as(String name, Role role, UUID government, UUID unit) {
        current.become(Actor.system(government), Scope.government(government));
        AccountView account = account(name);
        current.become(
                new Actor(account.id(), account.username(), Set.of(role), government, unit, null, Set.of()),
                unit == null ? Scope.government(government) : new Scope(government, Reach.SUBTREE, unit, null));
    }

    private AccountView account(String name) {
        return accounts.list().items().stream()
                .filter(known -> known.username().startsWith(name + "@"))
                .findFirst()
                .orElseThrow();
    }
}
