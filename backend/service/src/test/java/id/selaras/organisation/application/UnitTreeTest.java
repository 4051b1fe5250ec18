package id.selaras.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.shared.security.Reach;
import id.selaras.shared.security.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnitTreeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final UnitNode city = unit(1, "00", "PEMERINTAH", null);
    private final UnitNode health = unit(2, "02", "DINAS", city);
    private final UnitNode clinic = unit(3, "02.01", "PUSKESMAS", health);
    private final UnitNode education = unit(4, "01", "DINAS", city);
    private final UnitTree tree = UnitTree.of(DAY, List.of(clinic, health, education, city));

    @Test
    void parentsComeFirstAndSiblingsByCode() {
        assertThat(tree.nodes().keySet()).containsExactly(city.id(), education.id(), health.id(), clinic.id());
        assertThat(tree.unit(clinic.id()).depth()).isEqualTo(2);
        assertThat(tree.pathTo(clinic.id()).stream().map(UnitNode::code)).containsExactly("00", "02", "02.01");
    }

    @Test
    void theAgencyIsTheTopUnitBelowTheRoot() {
        assertThat(tree.agencyOf(clinic.id()).id()).isEqualTo(health.id());
        assertThat(tree.agencyOf(health.id()).id()).isEqualTo(health.id());
        assertThat(tree.agencies().stream().map(UnitNode::id)).containsExactly(education.id(), health.id());
    }

    @Test
    void rootsSideBySideAreAgencies() {
        UnitTree forest = UnitTree.of(DAY, List.of(unit(2, "02", "DINAS", null), unit(4, "01", "DINAS", null), clinic));

        assertThat(forest.agencies().stream().map(UnitNode::code)).containsExactly("01", "02");
        assertThat(forest.agencyOf(clinic.id()).code()).isEqualTo("02");
    }

    @Test
    void aUnitWhoseParentIsGoneStandsAsARoot() {
        UnitTree orphaned = UnitTree.of(DAY, List.of(city, clinic));

        assertThat(orphaned.unit(clinic.id()).parentId()).isNull();
    }

    @Test
    void aSubtreeIsTheUnitAndEverythingBelow() {
        assertThat(tree.subtree(health.id())).containsExactlyInAnyOrder(health.id(), clinic.id());
        assertThat(tree.subtree(new UUID(9, 9))).isEmpty();
    }

    @Test
    void aSubtreeScopeDoesNotSeeItsSiblingsNorItsParent() {
        Scope scope = new Scope(new UUID(0, 0), Reach.SUBTREE, health.id(), null);

        assertThat(tree.isWithin(scope, clinic.id())).isTrue();
        assertThat(tree.isWithin(scope, education.id())).isFalse();
        assertThat(tree.isWithin(scope, city.id())).isFalse();
    }

    @Test
    void aPersonsOwnScopeSeesNoUnit() {
        Scope self = new Scope(new UUID(0, 0), Reach.SELF, null, new UUID(0, 7));

        assertThat(tree.within(self)).isEmpty();
    }

    private static UnitNode unit(long id, String code, String kind, UnitNode parent) {
        return new UnitNode(
                new UUID(0, id),
                code,
                "Unit " + code,
                kind,
                parent == null ? null : parent.id(),
                null,
                null,
                null,
                null,
                0,
                DAY,
                null,
                "");
    }
}
