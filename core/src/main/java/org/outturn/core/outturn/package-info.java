/** Budget against outturn: variances with their words, the RAG rule, and items rolled up to services, directorates, portfolios and funds. */
package org.outturn.core.outturn;
