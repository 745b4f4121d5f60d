namespace GeoPolDomain.Json;

/// <summary>
/// The values of an object that stand apart from each other, for example in the cells of a table. One of them is the current value.
/// </summary>
/// <remarks>
/// As a cursor, cells never say what is wrong. What reads them gives up, and the object is read from JSON made of them, which finds the
/// mistakes.
/// </remarks>
internal abstract class Cells
{
    /// <summary>The text of the current value as UTF-8. False when it is no text, or too long.</summary>
    public abstract bool TryText(out ReadOnlySpan<byte> text);

    /// <summary>The current value as a flag. False when it is none.</summary>
    public abstract bool TryFlag(out bool flag);

    /// <summary>Makes a member of the current object the current value. False when the object has no such member.</summary>
    /// <param name="number">The number of the member in the description of the object, from 0.</param>
    public abstract bool TryEnter(int number);

    /// <summary>How many items the current list has.</summary>
    public abstract int Count { get; }

    /// <summary>Makes an item of the current list the current value.</summary>
    public abstract void EnterItem(int number);

    /// <summary>Makes the object or the list the current value in which the current value stands.</summary>
    public abstract void Leave();
}
