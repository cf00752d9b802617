# Reference figures for rules/panel/agreement.ts, from Debian's r-cran-psych (2.2.9 when they were made):
#   Rscript agreement.R > agreement.csv        in this folder
# kappa: plain, and weighted by distance (linear); ICC: two-way random, absolute agreement, with 95% limits.
suppressMessages(library(psych))
marks <- read.csv("marks.csv")
totals <- read.csv("totals.csv")
levels <- c("not-met", "partly", "met")
cat("what,figure,value\n")
for (id in unique(marks$criterion)) {
  m <- marks[marks$criterion == id, ]
  t <- table(factor(m$first, levels), factor(m$second, levels))
  w <- outer(1:3, 1:3, function(i, j) 1 - abs(i - j) / 2)
  k <- suppressWarnings(cohen.kappa(t, w = w, n.obs = sum(t)))
  cat(sprintf("%s,kappa,%.6f\n%s,weighted,%.6f\n", id, k$kappa, id, k$weighted.kappa))
}
icc <- ICC(totals[, c("first", "second")], lmer = FALSE)$results
for (type in c("ICC2", "ICC2k")) {
  r <- icc[icc$type == type, ]
  cat(sprintf("%s,value,%.6f\n%s,low,%.6f\n%s,high,%.6f\n", type, r$ICC, type, r[["lower bound"]], type, r[["upper bound"]]))
}
