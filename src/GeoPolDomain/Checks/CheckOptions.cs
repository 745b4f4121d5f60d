using System.Collections.Immutable;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Checks;

/// <summary>
/// How a caller wants a dataset checked: which codes to leave out, how severe codes are, which checks to add, and how many findings to
/// return.
/// </summary>
/// <example>
/// <code>
/// var noted = FindingCode.Own("x-no-note", Severity.Notice);
/// var options = new CheckOptions
/// {
///     Silenced = [FindingCode.UnusedSource],
///     Severities = new Dictionary&lt;FindingCode, Severity&gt; { [FindingCode.TwoBallots] = Severity.Warning }.ToImmutableDictionary(),
///     Own = [data => data.Sources.All.Where(one => one.Note is null).Select(one => new Finding(noted, one.Key, "", "no note; add one"))],
/// };
/// var findings = data.Check(options);
/// </code>
/// </example>
public sealed class CheckOptions
{
    private readonly ImmutableHashSet<FindingCode> silenced = [];
    private readonly ImmutableDictionary<FindingCode, Severity> severities = ImmutableDictionary<FindingCode, Severity>.Empty;
    private readonly ImmutableArray<Func<Dataset, IEnumerable<Finding>>> own = [];

    /// <summary>The codes whose findings are left out.</summary>
    public ImmutableHashSet<FindingCode> Silenced { get => silenced; init => silenced = Given(value); }

    /// <summary>The codes whose findings have another severity than usual, each with its severity.</summary>
    public ImmutableDictionary<FindingCode, Severity> Severities { get => severities; init => severities = Given(value); }

    /// <summary>
    /// The caller's own checks. Each returns what it finds in a dataset, under a code made by <see cref="FindingCode.Own"/> or under a code
    /// of the library.
    /// </summary>
    public ImmutableArray<Func<Dataset, IEnumerable<Finding>>> Own { get => own; init => own = value.IsDefault ? [] : value; }

    /// <summary>
    /// The greatest number of findings to return, the most severe first; usually a million, which nobody reads. So a dataset that is wrong
    /// all over cannot fill the memory with what is said of it.
    /// </summary>
    public int MostFindings
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(MostFindings));
            field = value;
        }
    } = 1_000_000;

    private static T Given<T>(T? value) where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }
}
