namespace GeoPolDomain.Voting;

/// <summary>The whole numbers from the least to the most; none, where the most is less than the least.</summary>
internal readonly record struct NumberRange(long Least, long Most)
{
    public bool IsEmpty => Most < Least;

    public bool IsOne => Most == Least;

    public static NumberRange Any { get; } = new(0, int.MaxValue);

    public static NumberRange operator +(NumberRange left, NumberRange right) => new(left.Least + right.Least, left.Most + right.Most);

    public static NumberRange operator +(NumberRange reach, long number) => new(reach.Least + number, reach.Most + number);

    public NumberRange And(NumberRange other) => new(Math.Max(Least, other.Least), Math.Min(Most, other.Most));

    /// <summary>What is left of the whole when this is taken away.</summary>
    public NumberRange From(long whole) => new(whole - Most, whole - Least);

    public override string ToString() => IsOne ? $"{Least}" : $"{Least} to {Most}";
}
