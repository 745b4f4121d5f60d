namespace GeoPolDomain.Voting;

/// <summary>The whole numbers from the least to the most, both included. The range is empty when the most is less than the least.</summary>
internal readonly record struct NumberRange(long Least, long Most)
{
    public bool IsEmpty => Most < Least;

    public bool IsOne => Most == Least;

    public static NumberRange Any { get; } = new(0, int.MaxValue);

    public static NumberRange operator +(NumberRange left, NumberRange right) => new(left.Least + right.Least, left.Most + right.Most);

    public static NumberRange operator +(NumberRange range, long number) => new(range.Least + number, range.Most + number);

    public NumberRange And(NumberRange other) => new(Math.Max(Least, other.Least), Math.Min(Most, other.Most));

    /// <summary>The range of what remains of the whole after subtracting a number of this range.</summary>
    public NumberRange SubtractedFrom(long whole) => new(whole - Most, whole - Least);

    public override string ToString() => IsOne ? $"{Least}" : $"{Least} to {Most}";
}
