package id.selaras.demo.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Ties between employees: mostly couples, some brothers and sisters, parents and in-laws. */
final class KinshipMaker {
    private static final double COUPLES = 0.02;
    private static final double OTHERS = 0.004;
    private static final int TRIES = 60;

    private final List<Person> people;
    private final Dice dice;
    private final Set<Person> tied = new HashSet<>();
    private final List<Kin> kin = new ArrayList<>();

    KinshipMaker(DemoGovernment government, List<Person> people, List<Kin> already) {
        this.people = people;
        this.dice = new Dice(government.seed()).fork("kinship");
        for (Kin tie : already) {
            kin.add(tie);
            kin.add(tie.reversed());
            tied.add(tie.person());
            tied.add(tie.relative());
        }
    }

    List<Kin> tie() {
        for (int couple = 0; couple < people.size() * COUPLES; couple++) {
            pair("PASANGAN", 0, 8, true);
        }
        for (int other = 0; other < people.size() * OTHERS; other++) {
            pair("SAUDARA", 1, 9, false);
            pair("IPAR", 0, 12, false);
        }
        for (int other = 0; other < people.size() * OTHERS / 2; other++) {
            pair("ORANG_TUA", 22, 34, false);
            pair("MERTUA", 20, 34, false);
        }
        return List.copyOf(kin);
    }

    /** Ties two people whose ages differ by the given years; the relative is the older one. */
    private void pair(String relation, int fromYears, int toYears, boolean couple) {
        Person person = free();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Person relative = free();
            int years = person.birth.getYear() - relative.birth.getYear();
            if (relative != person
                    && years >= fromYears
                    && years <= toYears
                    && !(couple && person.male == relative.male)) {
                Kin tie = new Kin(person, relative, relation);
                kin.add(tie);
                kin.add(tie.reversed());
                tied.add(person);
                tied.add(relative);
                return;
            }
        }
    }

    private Person free() {
        Person person = dice.pick(people);
        while (tied.contains(person)) {
            person = dice.pick(people);
        }
        return person;
    }
}
