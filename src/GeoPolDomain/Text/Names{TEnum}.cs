using System.Collections.Immutable;

namespace GeoPolDomain.Text;

/// <summary>The text of each value of an enumeration, exact in both directions: no numbers, no other case, no lists.</summary>
internal sealed class Names<TEnum>
    where TEnum : struct, Enum
{
    public Names(string called, params ImmutableArray<(TEnum Value, string Name)> pairs)
    {
        Called = called;
        Pairs = pairs;
    }

    /// <summary>What a value is called in a message, with its article.</summary>
    public string Called { get; }

    public ImmutableArray<(TEnum Value, string Name)> Pairs { get; }

    public string Of(TEnum value)
    {
        foreach (var (known, name) in Pairs)
            if (EqualityComparer<TEnum>.Default.Equals(known, value))
                return name;
        throw new ArgumentOutOfRangeException(nameof(value), value, $"The value is not {Called}.");
    }

    public bool TryRead(ReadOnlySpan<char> text, out TEnum value)
    {
        foreach (var (known, name) in Pairs)
        {
            if (!text.SequenceEqual(name))
                continue;
            value = known;
            return true;
        }

        value = default;
        return false;
    }

    public string Explain(ReadOnlySpan<char> text) =>
        $"{TextForm.Quote(text)} is not {Called}: it must be one of {string.Join(", ", Pairs.Select(pair => pair.Name))}";
}
