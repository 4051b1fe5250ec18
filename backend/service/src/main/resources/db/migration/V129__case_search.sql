-- Names and numbers are searched in the index alone: the rows carry snapshots and verdicts, and reading 50,000 of them to
-- find nobody took seconds.
ALTER TABLE mutation_cases ADD INDEX mutation_cases_search (government_id, number, employee_name, nip, status);
