/**
 * Who did what, when and why. Every domain event becomes one row in the transaction of the change itself; each row
 * holds the hash of the row before it within its government, so that a changed, removed or inserted row shows.
 */
package id.selaras.audit;
