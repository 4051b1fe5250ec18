package id.selaras.organisation.application;

import id.selaras.organisation.domain.Government;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.id.Ids;
import id.selaras.shared.page.Page;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.ScopeNames;
import id.selaras.shared.time.Times;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The governments of this installation, for other features. */
@ApplicationScoped
public class GovernmentDirectory implements ScopeNames {

    @Inject
    GovernmentRepository governments;

    @Inject
    EntityManager database;

    @Inject
    CurrentActor current;

    @Inject
    RuleDirectory rules;

    @Inject
    Clock clock;

    /** The own government; a list so that clients read it like any other. */
    @Transactional
    public Page<GovernmentName> mine() {
        return Page.whole(List.of(government(current.governmentId())));
    }

    /** The other governments of this installation by name: whom a transfer may be agreed with. */
    @Transactional
    public List<GovernmentName> others(UUID own) {
        return governments.listAll(Sort.by("name")).stream()
                .filter(government -> !government.id().equals(own))
                .map(GovernmentDirectory::nameOf)
                .toList();
    }

    @Override
    @Transactional
    public GovernmentName government(UUID id) {
        return governments.findByIdOptional(id).map(GovernmentDirectory::nameOf).orElseThrow(Refusal::notFound);
    }

    @Override
    @Transactional
    public UnitName unit(UUID governmentId, UUID id) {
        if (id == null) {
            return null;
        }
        List<?> names = database.createNativeQuery("SELECT name FROM unit_versions WHERE unit_id = :unit"
                        + " AND government_id = :government AND superseded_at = :never"
                        + " AND valid_from <= :today AND valid_to > :today")
                .setParameter("unit", Ids.bytes(id))
                .setParameter("government", Ids.bytes(governmentId))
                .setParameter("never", Times.NOT_SUPERSEDED)
                .setParameter("today", today(governmentId))
                .getResultList();
        return names.isEmpty() ? null : new UnitName(id, (String) names.get(0));
    }

    /** Today's date in the government's own zone: the default of every {@code asOf}. */
    @Transactional
    public LocalDate today(UUID governmentId) {
        ZoneId zone = governments
                .findByIdOptional(governmentId)
                .map(Government::timeZone)
                .orElseThrow(Refusal::notFound);
        return LocalDate.now(clock.withZone(zone));
    }

    /** Founds a government with the national rules, or answers the one that already has the code. */
    @Transactional
    public UUID found(String code, String name, Government.Kind kind, ZoneId zone, String headTitle, boolean demo) {
        return governments.coded(code).map(Government::id).orElseGet(() -> {
            Government government = Government.found(code, name, kind, zone, headTitle, demo, clock.instant());
            governments.persistAndFlush(government);
            rules.establish(government.id());
            return government.id();
        });
    }

    @Transactional
    public Optional<UUID> idOf(String code) {
        return governments.coded(code).map(Government::id);
    }

    private static GovernmentName nameOf(Government government) {
        return new GovernmentName(
                government.id(),
                government.code(),
                government.name(),
                government.kind().name(),
                government.timeZone().getId(),
                government.headTitle(),
                government.isDemo());
    }
}
