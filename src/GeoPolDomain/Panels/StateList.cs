using GeoPolDomain.Actors;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Panels;

/// <summary>A list that says which states exist at a time, because lists disagree.</summary>
public sealed record StateList
{
    private readonly bool isDated;

    private StateList(CodeScheme? scheme, bool isDated) => (Scheme, this.isDated) = (scheme, isDated);

    /// <summary>The published list whose dates and codes count. Null when no published list is meant.</summary>
    public CodeScheme? Scheme { get; }

    /// <summary>The states by the dates in common use.</summary>
    public static StateList Common { get; } = new(null, isDated: true);

    /// <summary>Every state of the dataset at every time, whether it existed then or not.</summary>
    public static StateList All { get; } = new(null, isDated: false);

    /// <summary>The states of the Correlates of War state system.</summary>
    public static StateList Cow { get; } = Per(CodeScheme.Cow);

    /// <summary>The states of the Gleditsch-Ward list of independent states.</summary>
    public static StateList Gw { get; } = Per(CodeScheme.Gw);

    /// <summary>Returns the states by the dates of a published list.</summary>
    public static StateList Per(CodeScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return new(scheme, isDated: true);
    }

    /// <summary>Returns the name of the list: <c>common</c>, <c>all</c>, or the name of the published list.</summary>
    public override string ToString() => Scheme?.ToString() ?? (isDated ? "common" : "all");

    /// <summary>The times at which a state exists by the list. Empty when the list does not hold the state.</summary>
    internal IEnumerable<DayRange> TimesOf(State state) => isDated
        ? state.Existence.Where(one => one.Per == Scheme).Select(one => DayRange.Of(one.Period))
        : [DayWindow.Always];

    /// <summary>The code that the list uses for a state in a window of days: the first one that it may use then.</summary>
    internal string? CodeOf(State state, DayWindow window) => Scheme is null
        ? null
        : state.Codes
            .Where(one => one.Scheme == Scheme)
            .Select(one => (one.Value, Span: one.Period is null ? DayWindow.Always : DayRange.Of(one.Period)))
            .Where(one => one.Span.First <= window.To && one.Span.Last >= window.From)
            .OrderBy(one => one.Span.First)
            .Select(one => one.Value)
            .FirstOrDefault();
}
