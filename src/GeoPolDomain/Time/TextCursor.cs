namespace GeoPolDomain.Time;

/// <summary>A place in a text that is read from left to right, and the rule broken there.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;

    /// <summary>The rule the text breaks, as the end of a sentence, once something failed.</summary>
    public string? Flaw { get; private set; }

    /// <summary>How many characters are read.</summary>
    public int Read { get; private set; }

    public readonly bool AtEnd => Read == text.Length;

    public readonly int Length => text.Length;

    /// <summary>The next character, or NUL at the end.</summary>
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

    /// <summary>A digit, or X as <see cref="DigitPair.Masked"/>.</summary>
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

    /// <summary>Notes the rule broken; false, to be handed on.</summary>
    public bool Fail(string broken)
    {
        Flaw = broken;
        return false;
    }

    /// <summary>Notes what should stand here, and what does; false, to be handed on.</summary>
    public bool Expected(string wanted) => Fail(
        AtEnd ? $"{wanted}, but the text ends there"
        : char.IsWhiteSpace(text[Read]) ? $"{wanted}, but there is a space after '{text[..Read]}'"
        : Read == 0 ? $"{wanted}, but it starts with '{text[Read]}'"
        : $"{wanted}, but there is '{text[Read]}' after '{text[..Read]}'");
}
