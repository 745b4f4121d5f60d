namespace GeoPolDomain.Time;

/// <summary>A position in a text that is parsed from left to right, with the rule that the text breaks at that position.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;

    /// <summary>The rule that the text breaks, worded to follow a colon. Null until a rule is broken.</summary>
    public string? Flaw { get; private set; }

    /// <summary>How many characters have been read.</summary>
    public int Read { get; private set; }

    public readonly bool AtEnd => Read == text.Length;

    public readonly int Length => text.Length;

    /// <summary>The next character, or NUL at the end of the text.</summary>
    public readonly char Next => AtEnd ? '\0' : text[Read];

    public readonly bool AtDigit => !AtEnd && char.IsAsciiDigit(text[Read]);

    public void Skip() => Read++;

    public bool Skip(char wanted)
    {
        if (AtEnd || text[Read] != wanted)
            return false;
        Read++;
        return true;
    }

    /// <summary>Reads a digit. An X is read as <see cref="DigitPair.Masked"/>.</summary>
    public bool TryDigit(out sbyte digit)
    {
        digit = DigitPair.Masked;
        if (AtDigit)
            digit = (sbyte)(text[Read] - '0');
        else if (Next != 'X')
            return false;
        Read++;
        return true;
    }

    /// <summary>Stores the broken rule. Always returns false, so that a caller can return the result directly.</summary>
    public bool Fail(string broken)
    {
        Flaw = broken;
        return false;
    }

    /// <summary>
    /// Stores what should stand here and what stands here instead. Always returns false, so that a caller can return the result directly.
    /// </summary>
    public bool Expected(string wanted) => Fail(
        AtEnd ? $"{wanted}, but the text ends there"
        : char.IsWhiteSpace(text[Read]) ? $"{wanted}, but there is a space after '{text[..Read]}'"
        : Read == 0 ? $"{wanted}, but it starts with '{text[Read]}'"
        : $"{wanted}, but there is '{text[Read]}' after '{text[..Read]}'");
}
