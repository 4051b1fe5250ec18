package id.selaras.demo.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the unit tree and the posts of a government from the lists. */
final class OrganisationBuilder {
    final DemoGovernment government;
    final JobCatalogue jobs;
    final Dice dice;
    final Staffing staffing;
    final Map<String, Zone> zones = new LinkedHashMap<>();
    private final List<Unit> tree = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();

    OrganisationBuilder(DemoGovernment government, JobCatalogue jobs) {
        this.government = government;
        this.jobs = jobs;
        this.dice = new Dice(government.seed()).fork("organisation");
        this.staffing = new Staffing(dice);
        Zone.of(government).forEach(zone -> zones.put(zone.code(), zone));
    }

    Organisation build() {
        Map<String, Sector> sectors = Sector.of(government);
        Zone capital = zones.get(Agency.of(government).get(0).zoneCode());
        tree.add(new Unit(
                government.rootUnitCode(),
                "",
                "Pemerintah " + government.displayName(),
                "PEMERINTAH",
                "",
                government.headTitle(),
                capital,
                ""));
        OfficeBuilder offices = new OfficeBuilder(this, OfficeProfile.all());
        Agency.of(government).forEach(offices::add);
        new HealthBuilder(this, sectors).add(capital);
        new SchoolBuilder(this, sectors).add(capital);
        new DistrictBuilder(this, sectors).add();
        return new Organisation(government, List.copyOf(zones.values()), List.copyOf(tree), List.copyOf(posts));
    }

    /** Adds a unit below another; the code grows from the code of its parent. */
    Unit unit(Unit parent, String suffix, String name, String kind, String echelon, String headTitle, Zone zone) {
        Unit unit = new Unit(
                parent.code() + "-" + suffix, parent.code(), name, kind, echelon, headTitle, zone, parent.agency());
        tree.add(unit);
        return unit;
    }

    /** Adds an agency directly below the root. */
    Unit agency(String code, String name, String kind, String echelon, String headTitle, Zone zone) {
        String root = government.rootUnitCode();
        Unit unit = new Unit(root + "-" + code, root, name, kind, echelon, headTitle, zone, code);
        tree.add(unit);
        return unit;
    }

    void add(List<Post> more) {
        posts.addAll(more);
    }
}
