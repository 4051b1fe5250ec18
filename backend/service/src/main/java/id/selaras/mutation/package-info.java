/**
 * Transfers as cases. Each move of a proven plan becomes a draft case; the cases of one chain form a group that one
 * decree can cover. A person has one open case at most, and the database itself holds to that.
 */
package id.selaras.mutation;
