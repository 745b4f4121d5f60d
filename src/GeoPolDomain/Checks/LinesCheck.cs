using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Checks;

/// <summary>
/// Checks records in JSON Lines that are too many to be held in memory. The lines are read twice: for the ids, and for what each record
/// says.
/// </summary>
/// <remarks>
/// Only ids are held, in some forty bytes each, and some thousand records at a time. So what compares records with each other cannot be
/// asked, and <see cref="LinesFindings.NotAsked"/> names it.
/// </remarks>
public static class LinesCheck
{
    private const int Batch = 10_000;

    // What these find in a record follows from the record alone.
    private static readonly ImmutableHashSet<FindingCode> OfOneRecord =
    [
        FindingCode.RelatedToItself, FindingCode.MisspelledCode, FindingCode.AttestedOutsideTenure, FindingCode.EndsBeforeItBegins,
        FindingCode.StepsOutOfOrder, FindingCode.SpellWithoutBeginning, FindingCode.EndedYetOpen, FindingCode.ZonePartUnsaid,
        FindingCode.HeldBeforeItsTime, FindingCode.StrengthOfNoKind, FindingCode.AffirmsAndDenies, FindingCode.QuotationWithGap,
        FindingCode.TwoBallots, FindingCode.StagesOutOfOrder, FindingCode.TimeNeverComes,
    ];

    /// <summary>The codes whose findings are found in a stream, in the order of the list of codes.</summary>
    public static ImmutableArray<FindingCode> Asked { get; } =
        [.. FindingCode.All.Where(code => code == FindingCode.DanglingReference || OfOneRecord.Contains(code))];

    /// <summary>Checks the lines of a stream.</summary>
    /// <param name="open">Opens the stream from its beginning. It is called twice.</param>
    /// <param name="options">
    /// Silenced codes, severities, and the greatest number of findings. The caller's own checks are not asked.
    /// </param>
    /// <param name="limits">How much is read; <see cref="ReadLimits.OfRecords"/> when null.</param>
    public static LinesFindings Check(Func<Stream> open, CheckOptions? options = null, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        var reading = new Reading(options ?? new(), limits ?? ReadLimits.OfRecords);
        using (var first = open())
            reading.TakeIds(first);
        using (var second = open())
            reading.Look(second);
        return reading.Findings();
    }

    private sealed class Reading(CheckOptions options, ReadLimits limits)
    {
        private const int MostErrors = 100;
        private readonly KeySet keys = new();
        private readonly List<DocumentError> errors = [];
        private readonly List<LineFinding> found = [];
        private readonly ImmutableArray<DatasetCheck> checks =
            [.. DatasetChecks.All.Where(check => OfOneRecord.Contains(check.Code) && !options.Silenced.Contains(check.Code))];

        private long records;
        private bool isCut;

        public void TakeIds(Stream stream)
        {
            foreach (var (record, line) in RecordsReading.Ahead(stream, Take, limits))
            {
                records++;
                if (!keys.Add(record.Key))
                    Take(new(DocumentErrorCode.DuplicateId, "$.id", line, 1, $"the id '{record.Key.Id}' stands twice; give each its own"));
            }
        }

        public void Look(Stream stream)
        {
            foreach (var some in RecordsReading.Ahead(stream, static _ => { }, limits).Chunk(Batch))
            {
                var lines = new Dictionary<RecordKey, long>(some.Length);
                foreach (var (record, line) in some)
                    lines.TryAdd(record.Key, line);
                var batch = new Dataset("lines", "Some lines", some.Select(one => one.Record).DistinctBy(record => record.Key));
                foreach (var finding in checks.SelectMany(check => check.In(batch)))
                    Add(finding, lines[finding.Record]);
                if (!options.Silenced.Contains(FindingCode.DanglingReference))
                    foreach (var (record, line) in some)
                        LookAt(record, line);
            }
        }

        public LinesFindings Findings() => new(
            records,
            [.. errors],
            [
                .. found.OrderByDescending(one => one.Finding.Severity).ThenBy(one => FindingCode.All.IndexOf(one.Finding.Code))
                    .ThenBy(one => one.Line),
            ],
            isCut,
            [.. FindingCode.All.Except(Asked)]);

        private void LookAt(DatasetRecord record, long line)
        {
            foreach (var one in RecordReference.Of(record))
                if (!keys.Contains(one.To))
                    Add(new(FindingCode.DanglingReference, record.Key, one.Member, ReferenceChecks.Missing(one.To)), line);
        }

        private void Take(DocumentError error)
        {
            if (errors.Count < MostErrors)
                errors.Add(error);
            else
                isCut = true;
        }

        private void Add(Finding finding, long line)
        {
            if (found.Count >= options.MostFindings)
                isCut = true;
            else
                found.Add(new(
                    options.Severities.TryGetValue(finding.Code, out var severity) ? finding with { Severity = severity } : finding, line));
        }
    }
}

/// <summary>What was found in the lines of a stream.</summary>
/// <param name="Records">The number of records that could be read.</param>
/// <param name="Errors">The lines that cannot be read, and ids that stand twice; at most a hundred.</param>
/// <param name="Findings">The findings, the most severe first, then in the order of the codes and of the lines.</param>
/// <param name="IsCut">Whether there are more errors or findings than the lists hold.</param>
/// <param name="NotAsked">The codes that compare records with each other, for which the whole dataset must be read.</param>
public sealed record LinesFindings(
    long Records,
    ImmutableArray<DocumentError> Errors,
    ImmutableArray<LineFinding> Findings,
    bool IsCut,
    ImmutableArray<FindingCode> NotAsked);

/// <summary>A finding with the number of its line.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Line">The number of the line of the record.</param>
public sealed record LineFinding(Finding Finding, long Line);
