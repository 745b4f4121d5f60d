namespace GeoPolDomain.Decisions;

/// <summary>The whole numbers from the least to the most; none, where the most is less than the least.</summary>
internal readonly record struct Reach(long Least, long Most)
{
    public bool IsEmpty => Most < Least;

    public bool IsOne => Most == Least;

    public static Reach Any { get; } = new(0, int.MaxValue);

    public static Reach operator +(Reach left, Reach right) => new(left.Least + right.Least, left.Most + right.Most);

    public static Reach operator +(Reach reach, long number) => new(reach.Least + number, reach.Most + number);

    public Reach And(Reach other) => new(Math.Max(Least, other.Least), Math.Min(Most, other.Most));

    /// <summary>What is left of the whole when this is taken away.</summary>
    public Reach From(long whole) => new(whole - Most, whole - Least);

    public override string ToString() => IsOne ? $"{Least}" : $"{Least} to {Most}";
}
