package id.selaras.bench.app;

/** Brings cases into states that would take an hour by hand: no document is handed in and no vote cast here. */
final class SeededCases {

    private static final String COLUMNS = "government_id, kind, employee_id, nip, employee_name, from_position_id,"
            + " to_position_id, from_position, to_position, from_unit_id, to_unit_id, plan_id, run_id, group_number,"
            + " sequence, effective_on, reasons, rule_set, input_hash, certificate_hash, created_by, created_at,"
            + " version, origin, status_since";

    private final Database database;

    SeededCases(Database database) {
        this.database = database;
    }

    /** Lets the team have considered every draft, and the approver have declared no interest. */
    void considered(String approver) {
        database.run("UPDATE mutation_cases SET status = 'CONSIDERED', consideration = 'RECOMMENDED'"
                + " WHERE status = 'DRAFT'");
        database.run("INSERT INTO mutation_case_declarations (id, case_id, account_id, name, role, declared, at)"
                + " SELECT UUID_TO_BIN(UUID()), c.id, a.id, a.username, 'APPROVER', 'NONE', NOW(6)"
                + " FROM mutation_cases c JOIN accounts a ON a.username = '" + approver + "'");
    }

    /** Closed cases of earlier years beside those that are there, until there are so many. */
    void copied(int wanted) {
        long there = database.number("SELECT COUNT(*) FROM mutation_cases");
        database.run("SET SESSION cte_max_recursion_depth = 1000000");
        database.run("INSERT INTO mutation_cases (id, number, status, move_id, chain_id, " + COLUMNS + ")"
                + " WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                + Math.max(1, wanted - there)
                + "), s AS (SELECT m.*, ROW_NUMBER() OVER (ORDER BY m.id) AS r FROM mutation_cases m)"
                + " SELECT UUID_TO_BIN(UUID()), CONCAT('MUT/', 2015 + MOD(i, 10), '/', LPAD(i, 5, '0')),"
                + " ELT(1 + MOD(i, 4), 'COMPLETED', 'COMPLETED', 'REJECTED', 'CANCELLED'), NULL,"
                + " UUID_TO_BIN(UUID()), s." + COLUMNS.replace(", ", ", s.")
                + " FROM n JOIN s ON s.r = 1 + MOD(n.i, " + there + ")");
        database.run("ANALYZE TABLE mutation_cases");
    }
}
