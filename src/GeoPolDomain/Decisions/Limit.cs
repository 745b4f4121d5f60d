namespace GeoPolDomain.Decisions;

/// <summary>One condition on the votes, with no other in it.</summary>
internal abstract class Limit : Formula
{
    /// <summary>Limits a slice to the completions in which the condition holds, or to those in which it does not; false where there are none.</summary>
    public virtual bool Narrow(bool holds, ref Slice slice) => true;

    /// <summary>Whether the condition can hold, or fail, in a slice limited by all conditions; true also where that cannot be told.</summary>
    public virtual bool CanBe(bool holds, in Slice slice) => true;
}
